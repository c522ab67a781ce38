import net from 'node:net';
import { portOf } from '@chancery/db/port-of';

export interface FaultyLine {
  /** the same database, over this line */
  url: string;
  /**
   * The next message to the server that holds these words is lost with its connection: before the
   * server has it, or after, so that only the answer is missing.
   */
  cutNext(words: string, when: 'before' | 'after'): void;
  close(): Promise<void>;
}

/** A line between a program and PostgreSQL that breaks where it is told to. */
export async function faultyLine(databaseUrl: string): Promise<FaultyLine> {
  const target = new URL(databaseUrl);
  let fault: { words: string; when: 'before' | 'after' } | null = null;
  const open = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    open.add(client).add(upstream);
    let cut = false;
    client.on('data', (data) => {
      if (!fault || !data.includes(fault.words)) {
        upstream.write(data);
        return;
      }
      const { when } = fault;
      fault = null;
      cut = true;
      if (when === 'before') upstream.destroy();
      else upstream.write(data);
      client.destroy();
    });
    upstream.on('data', (data) => {
      // Its answer comes, so it has done what it was sent.
      if (cut) upstream.destroy();
      else client.write(data);
    });
    client.on('close', () => {
      open.delete(client);
      if (!cut) upstream.destroy();
    });
    upstream.on('close', () => {
      open.delete(upstream);
      client.destroy();
    });
    for (const socket of [client, upstream]) socket.on('error', () => {});
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(portOf(server));
  return {
    url: url.href,
    cutNext: (words, when) => {
      fault = { words, when };
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
