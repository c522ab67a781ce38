import '@chancery/ui/styles.css';
import './site.css';
import type { Metadata } from 'next';
import { NoSuchAddress } from '../components/no-such-address.tsx';

export const metadata: Metadata = { title: '404', robots: { index: false } };

/** An address that no route knows. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <NoSuchAddress />
      </body>
    </html>
  );
}
