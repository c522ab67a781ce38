import { createServer } from 'node:net';

/** @throws where something listens on a port, with the variable that names another */
export async function mustBeFree(port: number, variable: string): Promise<void> {
  // All interfaces, as Next listens: a server on one address alone would go unnoticed otherwise.
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
  if (free) return;
  throw new Error(
    `Port ${port} is in use. Does npm start run already? Else choose another: ${variable}=${port + 10}`,
  );
}
