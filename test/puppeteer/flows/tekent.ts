// What `npm run size` lets a page do before it counts: a parent wants to draw her answer, and looks at the pictures.
import type { Page } from 'puppeteer-core';
import { opWoorden } from './naar-woorden.js';

export default async function tekent({ page }: { page: Page }): Promise<void> {
  const paspoort = await opWoorden(page);
  await paspoort.knop(paspoort.t.tekeningen);
  await paspoort.knop(paspoort.t.ofKiesPlaatje);
  await paspoort.ziet(paspoort.t.plaatjes.dancing);
}
