// The reference for reads: the very statements of the API through the bare driver, in a bare server.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pool } from '@chancery/db';

interface Statement {
  text: string;
  values: unknown[];
}

const [url = '', port = '', file = ''] = process.argv.slice(2);
const routes: Record<string, Statement[]> = JSON.parse(readFileSync(file, 'utf8'));
const connections = pool(url, { max: 10 });

createServer(async (request, response) => {
  const statements = routes[request.url ?? ''] ?? [];
  const rows: unknown[] = [];
  for (const statement of statements)
    rows.push((await connections.query(statement.text, statement.values)).rows);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(rows));
}).listen(Number(port), '127.0.0.1');
