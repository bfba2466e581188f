import { expect } from 'chai';
import { leesVoor, type Lezing } from '../../src/speech/lezing.js';
import { Stemmen } from '../../src/speech/stemmen.js';
import type { LeesOpties, Stuk, Verslag } from '../../src/speech/voorlezer.js';
import { nepApparaat, stem, type NepApparaat, type NepSynth } from './nepstem.js';

interface Proef extends NepApparaat {
  lezing: Lezing;
  verslagen: Verslag[];
}
const laatste = ({ verslagen }: Proef): Verslag | undefined => verslagen.at(-1);
/** What is marked now: the sentence, and the word in it. */
const gemarkeerd = (proef: Proef): string[] => {
  const { plek } = laatste(proef) ?? {};
  return [plek?.zin, plek?.woord].flatMap((bereik) => (bereik ? [plek?.stuk.tekst.slice(...bereik) ?? ''] : []));
};

/** Somebody pressed Luister, on a device with these voices. */
function druk(stukken: readonly Stuk[], apparaat: NepApparaat, opties: LeesOpties & { tempo?: number } = {}): Proef {
  const verslagen: Verslag[] = [];
  const stemmen = new Stemmen(apparaat.apparaat, () => undefined);
  const lezing = leesVoor(
    apparaat.apparaat,
    stemmen,
    {
      stukken,
      tempo: 1,
      geluid: apparaat.geluid as unknown as HTMLAudioElement,
      adres: ({ opname }) => opname ?? null,
      ...opties,
    },
    (verslag) => verslagen.push(verslag),
  );
  return { ...apparaat, lezing, verslagen };
}
const nl = (tekst: string, meer: Partial<Stuk> = {}): Stuk => ({ id: tekst, tekst, taal: 'nl', ...meer });
const stil = { stand: 'stil' };
const uit = { stand: 'stil', uit: true };

describe('reading aloud with a voice', () => {
  it('says a text sentence by sentence, and then is silent', () => {
    const proef = druk([nl('Wat doet uw kind? Kies wat past.')], nepApparaat('nl-NL'));
    const { synth } = proef;
    expect(synth.teksten).to.deep.equal(['Wat doet uw kind?']);
    synth.begin();
    expect(gemarkeerd(proef)).to.deep.equal(['Wat doet uw kind?']);
    synth.eind();
    synth.begin();
    expect(gemarkeerd(proef)).to.deep.equal(['Kies wat past.']);
    synth.eind();
    expect(synth.teksten).to.deep.equal(['Wat doet uw kind?', 'Kies wat past.']);
    expect(laatste(proef)).to.deep.equal(uit);
  });

  it('speaks in the tap itself', () => {
    const apparaat = nepApparaat('nl-NL');
    druk([nl('Dag.')], apparaat);
    // Nothing was waited for.
    expect(apparaat.synth.teksten).to.deep.equal(['Dag.']);
  });

  it('marks each word where the voice tells where it is', () => {
    const proef = druk([nl('Dag. Wat doet uw kind?')], nepApparaat('nl-NL'));
    proef.synth.begin();
    proef.synth.eind();
    proef.synth.begin();
    proef.synth.bij(4);
    expect(gemarkeerd(proef)).to.deep.equal(['Wat doet uw kind?', 'doet']);
    proef.synth.bij(12);
    expect(gemarkeerd(proef)).to.deep.equal(['Wat doet uw kind?', 'kind']);
  });

  it('marks the sentence where the voice tells something else', () => {
    const proef = druk([nl('Wat doet uw kind?')], nepApparaat('nl-NL'));
    proef.synth.begin();
    for (const [plek, naam] of [
      [0, 'sentence'],
      [99, 'word'],
      [NaN, 'word'],
    ] as const)
      proef.synth.bij(plek, naam);
    expect(gemarkeerd(proef)).to.deep.equal(['Wat doet uw kind?']);
  });

  it('names the voice and its language as the voice itself does, which Android wants', () => {
    const { synth } = druk([nl('Dag.')], nepApparaat('en-US', 'nl_BE'));
    expect([synth.nu?.voice?.lang, synth.nu?.lang]).to.deep.equal(['nl_BE', 'nl_BE']);
  });

  it('reads each piece in its own language', () => {
    const { synth } = druk([{ tekst: 'ماذا؟', taal: 'ar' }, nl('Wat?')], nepApparaat('nl-NL', 'ar-EG'));
    synth.eind();
    expect(synth.gezegd.map(({ lang }) => lang)).to.deep.equal(['ar-EG', 'nl-NL']);
  });

  it('leaves out what cannot be said', () => {
    const proef = druk([nl('… 😀'), nl('Dag. …')], nepApparaat('nl-NL'));
    proef.synth.eind();
    expect(proef.synth.teksten).to.deep.equal(['Dag.']);
    expect(laatste(proef)).to.deep.equal(uit);
  });

  it('says a long sentence in parts, so that Chrome does not break it off after fifteen seconds', () => {
    const { synth } = druk([nl('Dit is een heel lange zin '.repeat(30))], nepApparaat('nl-NL'));
    for (let i = 0; i < 10; i++) synth.eind();
    expect(synth.gezegd).to.have.length.above(4);
    for (const tekst of synth.teksten) expect(tekst.length).to.be.at.most(160);
  });
});

describe('stop', () => {
  it('makes the voice silent, at once and for good', () => {
    const proef = druk([nl('Een. Twee.')], nepApparaat('nl-NL'));
    proef.synth.begin();
    proef.lezing.stop();
    expect(proef.synth.speaking).to.equal(false);
    expect(laatste(proef)).to.deep.equal(stil);
    proef.synth.eind();
    proef.klok.loop(60_000);
    expect(proef.synth.teksten).to.deep.equal(['Een.']);
    expect(laatste(proef)).to.deep.equal(stil);
  });

  it('also makes a voice silent that begins only then', () => {
    const proef = druk([nl('Een.')], nepApparaat('nl-NL'));
    proef.lezing.stop();
    const { geannuleerd } = proef.synth;
    // The browser did not hear it: it was still getting ready.
    proef.synth.begin();
    expect(proef.synth.geannuleerd).to.equal(geannuleerd + 1);
  });

  it('comes when the page is hidden: a phone that is put away does not talk on', () => {
    const proef = druk([nl('Een.')], nepApparaat('nl-NL'));
    proef.synth.begin();
    proef.pagina.verberg();
    expect(proef.synth.speaking).to.equal(false);
    expect(laatste(proef)).to.deep.equal(stil);
  });

  it('while voices are waited for, lets nothing be said later', () => {
    const proef = druk([nl('Een.')], nepApparaat());
    proef.lezing.stop();
    proef.synth.kwamen('nl-NL');
    proef.klok.loop(60_000);
    expect(proef.synth.teksten).to.deep.equal([]);
    expect(laatste(proef)).to.deep.equal(stil);
  });
});

describe('slower', () => {
  it('says the sentence once more, at four fifths of the pace, and goes on so', () => {
    const proef = druk([nl('Een. Twee. Drie.')], nepApparaat('nl-NL'));
    const { synth, klok } = proef;
    synth.begin();
    synth.eind();
    synth.begin();
    proef.lezing.tempo(0.8);
    // A browser that was told to be silent does not hear what it is told right after.
    klok.loop(500);
    synth.begin();
    synth.eind();
    expect(synth.gezegd.map(({ text, rate }) => `${text} ${rate}`)).to.deep.equal([
      'Een. 1',
      'Twee. 1',
      'Twee. 0.8',
      'Drie. 0.8',
    ]);
  });
});

describe('voices', () => {
  it('that come late are waited for', () => {
    const proef = druk([nl('Dag.')], nepApparaat());
    proef.klok.loop(1000);
    expect(proef.verslagen).to.deep.equal([]);
    proef.synth.kwamen('en-US', 'nl-NL');
    proef.klok.loop(300);
    expect(proef.synth.teksten).to.deep.equal(['Dag.']);
  });

  it('that come late are heard, because speech was touched in the tap', () => {
    const { synth } = druk([nl('Dag.')], nepApparaat());
    // Not an empty text: on that the voices of Linux hang.
    expect(synth.gevraagd.map(({ text, volume }) => [text, volume])).to.deep.equal([[' ', 0]]);
  });

  it('that come one by one, without a word about it, are waited for too', () => {
    const proef = druk([nl('Dag.')], nepApparaat('en-US'));
    proef.synth.stemmen.push(stem('nl-NL'));
    proef.klok.loop(300);
    expect(proef.synth.teksten).to.deep.equal(['Dag.']);
  });

  it('that never come are not waited for long: there is no voice, and that is said', () => {
    const proef = druk([{ tekst: 'ሰላም', taal: 'ti' }], nepApparaat());
    proef.klok.loop(3500);
    expect(laatste(proef)).to.deep.equal({ stand: 'geen-stem', taal: 'ti' });
  });

  it('of other languages are no voice: it says so at once, when the device had its time', () => {
    const apparaat = nepApparaat('nl-NL', 'ar-EG');
    const stemmen = new Stemmen(apparaat.apparaat, () => undefined);
    apparaat.klok.loop(5000);
    const verslagen: Verslag[] = [];
    const stuk = { tekst: 'ሰላም', taal: 'ti' };
    leesVoor(apparaat.apparaat, stemmen, { stukken: [stuk], tempo: 1, adres: () => null }, (v) => verslagen.push(v));
    expect(verslagen).to.deep.equal([{ stand: 'geen-stem', taal: 'ti' }]);
    expect(apparaat.synth.teksten).to.deep.equal([]);
    expect([stemmen.heeft('ti'), stemmen.heeft('nl'), stemmen.heeft('ar')]).to.deep.equal([false, true, true]);
  });

  it('are missing altogether in a browser inside an app: it says so', () => {
    const apparaat = nepApparaat();
    const zonder = { ...apparaat, apparaat: { ...apparaat.apparaat, synth: undefined } };
    expect(laatste(druk([nl('Dag.')], zonder))).to.deep.equal({ stand: 'geen-stem', taal: 'nl' });
  });

  it('may be promised by something that can do nothing: it says so', () => {
    const apparaat = nepApparaat();
    const leeg = {
      getVoices: () => {
        throw new Error('no');
      },
    } as unknown as SpeechSynthesis;
    const proef = druk([nl('Dag.')], { ...apparaat, apparaat: { ...apparaat.apparaat, synth: leeg } });
    proef.klok.loop(3500);
    expect(laatste(proef)).to.deep.equal({ stand: 'geen-stem', taal: 'nl' });
  });

  it('that send the text away do not get a person’s own words, also where they are allowed', () => {
    const ver = stem('nl-NL', { localService: false });
    const proef = druk([nl('Mijn kind is ziek.', { eigen: true })], nepApparaat(ver), { opAfstand: true });
    proef.klok.loop(3500);
    expect(laatste(proef)).to.deep.equal({ stand: 'geen-stem', taal: 'nl' });
    expect(druk([nl('Dag.')], nepApparaat(ver), { opAfstand: true }).synth.teksten).to.deep.equal(['Dag.']);
  });

  it('for the question but not for all answers: reads what it can, and then says what it could not', () => {
    const proef = druk([nl('Wat?'), { tekst: 'ሰላም', taal: 'ti' }, nl('Ja.')], nepApparaat('nl-NL'));
    proef.synth.eind();
    proef.klok.loop(3500);
    proef.synth.eind();
    expect(proef.synth.teksten).to.deep.equal(['Wat?', 'Ja.']);
    expect(laatste(proef)).to.deep.equal({ stand: 'geen-stem', taal: 'ti' });
  });

  it('for the answers but not for the question: reads nothing, and says so', () => {
    const proef = druk([{ tekst: 'ሰላም', taal: 'ti' }, nl('Ja.')], nepApparaat('nl-NL'));
    proef.klok.loop(3500);
    expect(proef.synth.teksten).to.deep.equal([]);
    expect(laatste(proef)).to.deep.equal({ stand: 'geen-stem', taal: 'ti' });
  });
});

describe('a voice that', () => {
  const begonnen = (tekst = 'Een. Twee.'): Proef => {
    const proef = druk([nl(tekst)], nepApparaat('nl-NL'));
    proef.synth.begin();
    return proef;
  };
  const wordtStil = (synth: NepSynth): void => {
    synth.speaking = false;
  };

  it('never says that it ended, but is silent: the next sentence comes soon', () => {
    const { synth, klok } = begonnen();
    klok.loop(1000);
    wordtStil(synth);
    klok.loop(2000);
    expect(synth.teksten).to.deep.equal(['Een.', 'Twee.']);
  });

  it('never says that it ended, and claims to speak: the next sentence comes when it must be over', () => {
    const { synth, klok } = begonnen();
    klok.loop(3000);
    expect(synth.teksten).to.deep.equal(['Een.']);
    klok.loop(3000);
    expect(synth.teksten).to.deep.equal(['Een.', 'Twee.']);
  });

  it('never says that it ended, of the last sentence: reading ends, and the voice is told to', () => {
    const proef = begonnen('Een.');
    proef.klok.loop(10_000);
    expect(laatste(proef)).to.deep.equal(uit);
    expect(proef.synth.geannuleerd).to.equal(1);
  });

  it('speaks very slowly is not cut off as long as it says where it is', () => {
    const zin = 'Een twee drie vier vijf zes zeven acht negen tien elf twaalf.';
    const { synth, klok } = begonnen(zin);
    for (let plek = 0; plek < zin.length; plek += 5) {
      synth.bij(plek);
      klok.loop(3000);
    }
    expect(synth.geannuleerd).to.equal(0);
  });

  it('reads a telephone number has time for each digit', () => {
    const { synth, klok } = begonnen('Bel 010 123 45 67.');
    klok.loop(8000);
    expect(synth.geannuleerd).to.equal(0);
  });

  it('never begins is asked once more, and when it does not begin then there is no voice', () => {
    const proef = druk([nl('Een. Twee.')], nepApparaat('nl-NL'));
    const { synth, klok } = proef;
    klok.loop(3900);
    expect(synth.teksten).to.deep.equal(['Een.']);
    klok.loop(500);
    expect(synth.teksten).to.deep.equal(['Een.', 'Een.']);
    klok.loop(7000);
    expect(laatste(proef)).to.deep.equal({ stand: 'geen-stem', taal: 'nl' });
    expect(synth.teksten).to.deep.equal(['Een.', 'Een.']);
    expect(synth.speaking || synth.pending).to.equal(false);
  });

  it('begins when it is asked once more is heard', () => {
    const proef = druk([nl('Een. Twee.')], nepApparaat('nl-NL'));
    proef.klok.loop(4500);
    proef.synth.begin();
    proef.synth.eind();
    expect(proef.synth.teksten).to.deep.equal(['Een.', 'Een.', 'Twee.']);
    expect(proef.verslagen.some(({ stand }) => stand === 'geen-stem')).to.equal(false);
  });

  it('does not say that it began, only where it is, has begun', () => {
    const zin = 'Een twee drie vier vijf zes zeven acht negen tien.';
    const proef = druk([nl(zin)], nepApparaat('nl-NL'));
    proef.synth.bij(4);
    proef.klok.loop(5000);
    expect(gemarkeerd(proef)).to.deep.equal([zin, 'twee']);
    expect(proef.synth.teksten).to.deep.equal([zin]);
  });

  it('is interrupted by somebody else is no error: reading ends, and nothing is said about it', () => {
    for (const fout of ['interrupted', 'canceled']) {
      const proef = begonnen();
      proef.synth.fout(fout);
      expect(laatste(proef)).to.deep.equal(stil);
      proef.klok.loop(20_000);
      expect(proef.synth.teksten).to.deep.equal(['Een.']);
    }
  });

  it('is interrupted before it began, by a silence that was meant for what came before, is asked once more', () => {
    const proef = druk([nl('Een.')], nepApparaat('nl-NL'));
    proef.synth.fout('canceled');
    proef.klok.loop(500);
    expect(proef.synth.teksten).to.deep.equal(['Een.', 'Een.']);
    proef.synth.fout('canceled');
    expect(laatste(proef)).to.deep.equal(stil);
  });

  it('is interrupted before it began, by another that speaks, lets that other speak', () => {
    const proef = druk([nl('Een.')], nepApparaat('nl-NL'));
    const fout = proef.synth.nu?.onerror;
    proef.synth.speaking = true;
    fout?.({ error: 'interrupted' });
    proef.klok.loop(20_000);
    expect([laatste(proef), proef.synth.geannuleerd]).to.deep.equal([stil, 0]);
  });

  it('is not there after all is no voice', () => {
    for (const fout of ['language-unavailable', 'voice-unavailable', 'synthesis-unavailable']) {
      const proef = druk([nl('Een.')], nepApparaat('nl-NL'));
      proef.synth.fout(fout);
      expect(laatste(proef)).to.deep.equal({ stand: 'geen-stem', taal: 'nl' });
    }
  });

  it('fails is asked once more, and then it is said that it does not work now', () => {
    for (const fout of ['synthesis-failed', 'audio-busy', 'network', 'onbekend']) {
      const proef = druk([nl('Een.')], nepApparaat('nl-NL'));
      proef.synth.fout(fout);
      proef.klok.loop(500);
      expect(proef.synth.teksten).to.deep.equal(['Een.', 'Een.']);
      proef.synth.fout(fout);
      expect(laatste(proef)).to.deep.equal({ stand: 'mislukt' });
    }
  });

  it('is not allowed by the browser is not asked again: it is said that it does not work now', () => {
    const proef = druk([nl('Een.')], nepApparaat('nl-NL'));
    proef.synth.fout('not-allowed');
    expect(laatste(proef)).to.deep.equal({ stand: 'mislukt' });
  });

  it('throws does not break the page: it is said that it does not work now', () => {
    const apparaat = nepApparaat('nl-NL');
    apparaat.synth.bijVraag = () => {
      throw new Error('no');
    };
    const proef = druk([nl('Een.')], apparaat);
    proef.klok.loop(10);
    expect(laatste(proef)).to.deep.equal({ stand: 'mislukt' });
  });
});

describe('a browser that', () => {
  it('still claims to speak, of another page, is made silent first, and then hears the sentence', () => {
    const apparaat = nepApparaat('nl-NL');
    apparaat.synth.speaking = true;
    const { synth, klok } = druk([nl('Een.')], apparaat);
    expect(synth.geannuleerd).to.equal(1);
    // What it swallows is a space, asked in the tap.
    expect(synth.gevraagd.map(({ text }) => text)).to.deep.equal([' ']);
    klok.loop(200);
    expect(synth.gevraagd.map(({ text }) => text)).to.deep.equal([' ', 'Een.']);
  });

  it('was told to be silent just now does not hear what comes right after: it gets a moment', () => {
    const apparaat = nepApparaat('nl-NL');
    druk([nl('Een.')], apparaat).lezing.stop();
    const { synth, klok } = druk([nl('Twee.')], apparaat);
    expect(synth.gevraagd.map(({ text }) => text)).to.deep.equal(['Een.', ' ']);
    klok.loop(200);
    expect(synth.gevraagd.map(({ text }) => text)).to.deep.equal(['Een.', ' ', 'Twee.']);
    klok.loop(200);
    synth.eind();
    druk([nl('Drie.')], apparaat);
    expect(synth.teksten).to.deep.equal(['Een.', 'Twee.', 'Drie.']);
  });

  it('was put on hold by another page goes on', () => {
    const apparaat = nepApparaat('nl-NL');
    apparaat.synth.paused = true;
    expect(druk([nl('Een.')], apparaat).synth.paused).to.equal(false);
  });
});

describe('a recording', () => {
  const opname = nl('Wat doet uw kind? Kies.', { opname: '/wat.mp3' });

  it('goes before a voice, and its text is marked as a whole', () => {
    const proef = druk([opname], nepApparaat('nl-NL'));
    expect(proef.geluid.gespeeld).to.deep.equal(['/wat.mp3']);
    proef.geluid.meldt('playing');
    expect(gemarkeerd(proef)).to.deep.equal([opname.tekst]);
    proef.geluid.meldt('ended');
    expect(laatste(proef)).to.deep.equal(uit);
    expect(proef.synth.gevraagd).to.deep.equal([]);
  });

  it('is there for a language without a voice', () => {
    const proef = druk([{ tekst: 'ሰላም', taal: 'ti', opname: '/ti.mp3' }], nepApparaat('nl-NL'));
    proef.geluid.meldt('ended');
    expect(laatste(proef)).to.deep.equal(uit);
  });

  it('and a voice take turns', () => {
    const { synth, geluid } = druk([opname, nl('Ja.'), { ...opname, opname: '/3.mp3' }], nepApparaat('nl-NL'));
    geluid.meldt('ended');
    expect(synth.teksten).to.deep.equal(['Ja.']);
    synth.eind();
    expect(geluid.gespeeld).to.deep.equal(['/wat.mp3', '/3.mp3']);
  });

  it('that does not come is read by a voice', () => {
    const proef = druk([opname], nepApparaat('nl-NL'));
    proef.geluid.meldt('error');
    expect(proef.synth.teksten).to.deep.equal(['Wat doet uw kind?']);
  });

  it('that does not come, where there is no voice either: it is said that it does not work now', () => {
    const proef = druk([{ tekst: 'ሰላም', taal: 'ti', opname: '/ti.mp3' }], nepApparaat('nl-NL'));
    proef.geluid.meldt('error');
    proef.klok.loop(3500);
    expect(laatste(proef)).to.deep.equal({ stand: 'mislukt' });
  });

  it('that the browser does not let play is read by a voice', async () => {
    const apparaat = nepApparaat('nl-NL');
    apparaat.geluid.weigert('NotAllowedError');
    const { synth } = druk([opname], apparaat);
    await new Promise((klaar) => setTimeout(klaar));
    expect(synth.teksten).to.deep.equal(['Wat doet uw kind?']);
  });

  it('that stands still too long is read by a voice', () => {
    const { synth, geluid, klok } = druk([opname], nepApparaat('nl-NL'));
    geluid.meldt('playing');
    for (let i = 0; i < 5; i++) {
      klok.loop(5000);
      geluid.meldt('timeupdate');
    }
    expect(synth.teksten).to.deep.equal([]);
    klok.loop(9000);
    expect(synth.teksten).to.deep.equal(['Wat doet uw kind?']);
  });

  it('stops with Stop, and is not fetched on', () => {
    const proef = druk([opname], nepApparaat('nl-NL'));
    proef.geluid.meldt('playing');
    proef.lezing.stop();
    expect(laatste(proef)).to.deep.equal(stil);
    expect([proef.geluid.src, proef.geluid.geladen]).to.deep.equal(['', ['']]);
    proef.klok.loop(60_000);
    expect(proef.synth.gevraagd).to.deep.equal([]);
  });

  it('that is stopped by a call on the phone is not read on', () => {
    const proef = druk([opname, nl('Ja.')], nepApparaat('nl-NL'));
    proef.geluid.meldt('playing');
    proef.geluid.meldt('pause');
    expect(laatste(proef)).to.deep.equal(stil);
  });

  it('goes slower at once, without beginning again', () => {
    const proef = druk([opname], nepApparaat('nl-NL'));
    proef.lezing.tempo(0.8);
    expect(proef.geluid.playbackRate).to.equal(0.8);
    expect(proef.geluid.gespeeld).to.have.length(1);
    const langzaam = druk([opname], nepApparaat('nl-NL'), { tempo: 0.8 });
    expect([langzaam.geluid.playbackRate, langzaam.geluid.defaultPlaybackRate]).to.deep.equal([0.8, 0.8]);
  });
});
