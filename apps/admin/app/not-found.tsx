import { Missing } from '../components/dead-end.tsx';

export default function NotFound() {
  return (
    <main id="main">
      <Missing />
    </main>
  );
}
