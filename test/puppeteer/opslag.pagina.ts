// A page with nothing but storage: what the passport does with it, without the passport.
import { antwoorden, beantwoord, leeg } from '../storage/hulp.js';
import { merge } from '../../src/domain/document/merge.js';
import { opDitApparaat } from '../../src/storage/apparaat.js';
import type { Bewaarstand, Bewaring } from '../../src/storage/poort.js';

const plaats = opDitApparaat();
const schrijver = location.hash.slice(1) || 'w0';
let bewaring: Bewaring | undefined;
let document = leeg();

const proef = {
  stand: { stand: 'leeg' } as Bewaarstand,
  gewist: 0,
  uitDeKast: 0,

  open(): void {
    bewaring = plaats.open(
      'po',
      'noor1',
      {
        stand: (stand) => (proef.stand = stand),
        document: (ander) => (document = merge(document, ander)),
        gewist: () => proef.gewist++,
      },
      { gedeeld: false },
    );
  },
  typ(vraag: string, tekst: string): void {
    document = beantwoord(document, vraag, tekst, schrijver);
    bewaring?.bewaar(document);
  },
  antwoorden: () => antwoorden(document),
  wis: () => plaats.wis(),
  async zoek(): Promise<string[]> {
    const { concepten } = await plaats.zoek('po');
    return concepten.flatMap((concept) => antwoorden(concept.document));
  },
};

declare global {
  interface Window {
    proef: typeof proef;
  }
}
addEventListener('pageshow', (gebeurtenis) => {
  if (gebeurtenis.persisted) proef.uitDeKast++;
});
window.proef = proef;
