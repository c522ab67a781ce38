import { NotAllowed } from '../components/dead-end.tsx';

export default function Forbidden() {
  return (
    <main id="main">
      <NotAllowed />
    </main>
  );
}
