// What `npm run size` lets a page do before it counts: a parent wants to say her answer.
import type { Page } from 'puppeteer-core';
import { opWoorden } from './naar-woorden.js';

export default async function spreekt({ page }: { page: Page }): Promise<void> {
  const paspoort = await opWoorden(page);
  await paspoort.knop(paspoort.t.opnamen);
  await paspoort.ziet(paspoort.t.neemOp);
}
