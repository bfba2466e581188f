import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device, Display, Viewport } from '@siteimprove/alfa-device';
import { Document as AlfaDocument } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native';
import { Request, Response } from '@siteimprove/alfa-http';
import rules from '@siteimprove/alfa-rules';
import { Page as AlfaPage } from '@siteimprove/alfa-web';
import type { Page } from 'puppeteer-core';

export interface Judgement {
  /** What is wrong, one line each: the engine, its rule, and where. Must be empty. */
  wrong: string[];
  /** What an engine leaves to a person, the same way: to look at, and to list in the docs. */
  toLookAt: string[];
}

const require = createRequire(import.meta.url);
const source = (name: string): Promise<string> => readFile(require.resolve(name), 'utf8');
const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);

/** Runs a script in the page unless it is there; not as an element of it, which a policy or an engine would see. */
async function bring(page: Page, global: string, module: string): Promise<void> {
  if (await page.evaluate(`typeof ${global} === 'undefined'`)) await page.evaluate(`${await source(module)};0`);
}

async function axe(page: Page): Promise<Judgement> {
  await bring(page, 'axe', 'axe-core/axe.min.js');
  return page.evaluate(async () => {
    interface Finding {
      id: string;
      help: string;
      nodes: { html: string; target: unknown[] }[];
    }
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: Finding[]; incomplete: Finding[] }> };
    };
    const { violations, incomplete } = await axe.run(document, { resultTypes: ['violations', 'incomplete'] });
    const lines = (findings: Finding[]): string[] =>
      findings.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, target }) => `axe ${id} (${help}): ${target.join(' ')} ${html.slice(0, 160)}`),
      );
    return { wrong: lines(violations), toLookAt: lines(incomplete) };
  });
}

async function ibm(page: Page): Promise<Judgement> {
  await bring(page, 'ace', 'accessibility-checker-engine/ace.js');
  return page.evaluate(async () => {
    interface Issue {
      ruleId: string;
      value: [level: string, outcome: string];
      message: string;
      path: { dom: string };
      snippet: string;
    }
    const { ace } = window as unknown as {
      ace: { Checker: new () => { check: (root: Document, guidelines: string[]) => Promise<{ results: Issue[] }> } };
    };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    const lines = (outcomes: string[]): string[] =>
      results
        .filter(({ value }) => outcomes.includes(value[1]))
        .map(
          ({ ruleId, message, path, snippet }) => `ibm ${ruleId} (${message}): ${path.dom} ${snippet.slice(0, 160)}`,
        );
    return { wrong: lines(['FAIL']), toLookAt: lines(['POTENTIAL', 'MANUAL']) };
  });
}

/**
 * Alfa's reader of pages: written by its makers to stand alone, so that it can be sent to a page. It knows no container
 * queries and silently leaves out every sheet that has one, so that it would judge bare text; here a container is taken
 * for the screen, which our elements nearly fill.
 */
function alfaReader(): string {
  const source = Native.fromNode.toString();
  const reader = source.replace('case "CSSMediaRule":', 'case "CSSContainerRule": $&');
  if (reader === source) throw new Error('The reader of Alfa has changed: see to it that it reads container queries');
  return reader;
}

async function alfa(page: Page): Promise<Judgement> {
  const dom = (await page.evaluate(`(${alfaReader()})(document)`)) as AlfaDocument.JSON;
  const { width, height } = page.viewport() ?? { width: 1280, height: 900 };
  const device = Device.of(Device.Type.Screen, Viewport.of(width, height), Display.of(1));
  const subject = AlfaPage.of(Request.empty(), Response.empty(), AlfaDocument.from(dom, device), device);
  const outcomes = [...(await Audit.of(subject, rules).evaluate())];
  const lines = (found: typeof outcomes): string[] =>
    found.map(({ rule, target }) => `alfa ${rule.uri.split('/').at(-1)}: ${short(String(target))}`);
  return {
    wrong: lines(outcomes.filter((outcome) => Outcome.isFailed(outcome))),
    toLookAt: lines(outcomes.filter((outcome) => Outcome.isCantTell(outcome))),
  };
}

/** What axe, IBM's engine and Alfa say of the page as it is now, its shadow roots included. */
export async function judge(page: Page): Promise<Judgement> {
  const all = [await axe(page), await ibm(page), await alfa(page)];
  return { wrong: all.flatMap(({ wrong }) => wrong), toLookAt: all.flatMap(({ toLookAt }) => toLookAt) };
}
