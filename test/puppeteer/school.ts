// The server of a school as docs/zenden.md asks for one, with a real database file behind it; it fails on command.
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import sqlite from 'node-sqlite3-wasm';
import type { Zending } from '../../src/domain/zending/zending.js';

export const storingen = [
  'goed',
  '500',
  '429',
  '503 met een moment',
  '409',
  'hangt',
  'hangt na het bewaren',
  'antwoord kwijt',
  'half antwoord',
  'inlogpagina',
  'omleiding',
  'zonder sleutel',
  '400',
] as const;
export type Storing = (typeof storingen)[number];

const open = new Set<School>();
after(() => {
  for (const school of open) school.sluit();
});

export class School {
  /** What goes wrong with the next posts, one each; after that nothing does. */
  storingen: Storing[] = [];
  /** Keys, in the order in which they were posted. */
  readonly verzoeken: string[] = [];
  /** Bodies that came under a key that had another body. */
  readonly anders: string[] = [];
  readonly #map = mkdtempSync(join(tmpdir(), 'samenspel-school-'));
  readonly #db = new sqlite.Database(join(this.#map, 'school.db'));

  constructor(readonly pad = '/ontvang') {
    this.#db.exec(
      'create table zending (sleutel text primary key, document text not null, tekst text not null, ontvangen integer not null)',
    );
    open.add(this);
  }

  sluit(): void {
    this.#db.close();
    rmSync(this.#map, { recursive: true, force: true });
  }

  rijen(): { sleutel: string; document: string; zending: Zending }[] {
    const rijen = this.#db.all('select sleutel, document, tekst from zending order by ontvangen, rowid');
    return rijen.map(({ sleutel, document, tekst }) => ({
      sleutel: String(sleutel),
      document: String(document),
      zending: JSON.parse(String(tekst)) as Zending,
    }));
  }

  readonly handle = (request: IncomingMessage, response: ServerResponse, pad: string): boolean => {
    if (request.method !== 'POST' || pad !== this.pad) return false;
    const delen: Buffer[] = [];
    request.on('data', (deel: Buffer) => delen.push(deel));
    request.on('end', () => this.#antwoord(request, response, Buffer.concat(delen).toString('utf8')));
    return true;
  };

  #bewaar(sleutel: string, tekst: string): void {
    const { inhoud } = JSON.parse(tekst) as Zending;
    const { changes } = this.#db.run('insert into zending values (?, ?, ?, ?) on conflict (sleutel) do nothing', [
      sleutel,
      inhoud.id,
      tekst,
      Date.now(),
    ]);
    if (changes) return;
    const er = this.rijen().find((rij) => rij.sleutel === sleutel);
    if (JSON.stringify(er?.zending.inhoud) !== JSON.stringify(inhoud)) this.anders.push(sleutel);
  }

  #antwoord(request: IncomingMessage, response: ServerResponse, tekst: string): void {
    const sleutel = String(request.headers['idempotency-key']);
    const json = (status: number, inhoud: unknown, meer: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...meer });
      response.end(JSON.stringify(inhoud));
    };
    this.verzoeken.push(sleutel);
    if (request.headers['content-type'] !== 'application/json' || (JSON.parse(tekst) as Zending).sleutel !== sleutel)
      return json(400, { fout: 'sleutel' });
    switch (this.storingen.shift() ?? 'goed') {
      case 'goed':
        this.#bewaar(sleutel, tekst);
        return json(201, { sleutel });
      case '500':
        return json(500, { fout: 'stuk' });
      case '429':
        return json(429, { fout: 'druk' }, { 'retry-after': '1' });
      case '503 met een moment':
        return json(503, { fout: 'weg' }, { 'retry-after': new Date(Date.now() + 2000).toUTCString() });
      case '409':
        return json(409, { fout: 'bezig' });
      case 'hangt':
        return;
      case 'hangt na het bewaren':
        return this.#bewaar(sleutel, tekst);
      case 'antwoord kwijt':
        this.#bewaar(sleutel, tekst);
        return void request.socket.destroy();
      case 'half antwoord':
        this.#bewaar(sleutel, tekst);
        response.writeHead(201, { 'content-type': 'application/json', 'content-length': '50' });
        response.write('{"sleu');
        return void setTimeout(() => request.socket.destroy(), 20);
      case 'inlogpagina':
        response.writeHead(200, { 'content-type': 'text/html' });
        return void response.end(`<!doctype html><title>Wifi</title><p>{"sleutel":"${sleutel}"}`);
      case 'omleiding':
        response.writeHead(302, { location: '/inloggen' });
        return void response.end();
      case 'zonder sleutel':
        return json(200, { ok: true });
      case '400':
        return json(400, { fout: 'klopt niet' });
    }
  }
}
