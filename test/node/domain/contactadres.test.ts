import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { adresVan as hulpAdres } from '../../../src/domain/beeldinstructie/hulp.js';
import { adresVan } from '../../../src/domain/informatiekaart/adres.js';
import type { Kanaal } from '../../../src/domain/informatiekaart/informatiekaart.js';

const gelijk = (kanaal: Kanaal, gevallen: Record<string, string | null>): void => {
  for (const [waarde, verwacht] of Object.entries(gevallen))
    assert.equal(adresVan({ kanaal, waarde }), verwacht, waarde);
};

describe('what one press does', () => {
  it('is a call or a message, however the number was written', () => {
    gelijk('bellen', {
      '010 123 45 67': 'tel:0101234567',
      '+31 (0)10 - 123 45 67': 'tel:+31101234567',
      '0031 (0)10 1234567': 'tel:0031101234567',
      '(010) 123.45.67': 'tel:0101234567',
      '010\u2013123\u00a04567': 'tel:0101234567',
      '\u202a+31 6 12345678\u202c': 'tel:+31612345678',
      '14 010': 'tel:14010',
      '112': 'tel:112',
    });
    gelijk('sms', { '06-12345678': 'sms:0612345678' });
  });

  it('is no call when it is no number', () => {
    for (const waarde of [
      ...['', ' ', '12', '010 123 45 67 of 68', 'bel de juf', '0800-SCHOOL', '+', '++31', '31+', 'tel:0101234567'],
      ...['0101234567;ext=5', '010,,1', '*31#010', '1'.repeat(16), '٠١٠١٢٣٤٥٦٧', 'javascript:alert(1)'],
    ])
      assert.equal(adresVan({ kanaal: 'bellen', waarde }), null, waarde);
  });

  it('is a mail to one address', () => {
    gelijk('mail', {
      'juf@school.nl': 'mailto:juf@school.nl',
      ' juf@school.nl ': 'mailto:juf@school.nl',
      'groep5+ziek@de-wilg.school.nl': 'mailto:groep5%2Bziek@de-wilg.school.nl',
      'a&b=c?d@school.nl': 'mailto:a%26b%3Dc%3Fd@school.nl',
    });
    for (const waarde of [
      ...['juf', 'juf@school', '@school.nl', 'a@b.nl,c@d.nl', 'a@b.nl?bcc=c@d.nl', 'juf @school.nl', 'Juf <juf@b.nl>'],
      ...['a@b.nl\nbcc:c@d.nl', 'a@b.nl%0Abcc:c', `${'a'.repeat(65)}@b.nl`],
    ])
      assert.equal(adresVan({ kanaal: 'mail', waarde }), null, waarde);
  });

  it('is a page that is written out', () => {
    gelijk('app', {
      'https://school.nl/app': 'https://school.nl/app',
      'HTTPS://School.nl': 'https://school.nl/',
      'http://school.nl': 'http://school.nl/',
      'school.nl': null,
      'www.school.nl': null,
      '/app': null,
      Parro: null,
      'javascript:alert(1)//https://': null,
      'https://school.nl@evil.example': null,
      'https://': null,
      'intent://x': null,
    });
  });

  it('is any of these for an appointment, and nothing at the door', () => {
    gelijk('afspraak', {
      'https://school.nl/afspraak': 'https://school.nl/afspraak',
      'juf@school.nl': 'mailto:juf@school.nl',
      '010 1234567': 'tel:0101234567',
      'bij de juf': null,
    });
    gelijk('deur', { 'lokaal 12': null, 'https://school.nl': null });
    assert.equal(adresVan({ kanaal: 'afspraak' }), null);
    assert.equal(adresVan({ kanaal: 'bellen' }), null);
  });

  it('is the same for the help of a picture instruction', () => {
    assert.equal(hulpAdres({ kanaal: 'bericht', waarde: '06 12345678' }), 'sms:0612345678');
    assert.equal(hulpAdres({ kanaal: 'bellen', waarde: 'javascript:alert(1)' }), null);
  });

  it('is only ever of its own kind, whatever was written', () => {
    const soort = {
      bellen: /^tel:\+?\d+$/,
      sms: /^sms:\+?\d+$/,
      mail: /^mailto:[^?&,]+$/,
      app: /^https?:\/\/[^/?#@]+([/?#]|$)/,
    };
    const waarde = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.emailAddress(),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.stringMatching(/^[+\d() .-]{1,20}$/),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('bellen' as const, 'sms' as const, 'mail' as const, 'app' as const),
        waarde,
        (kanaal, wat) => {
          const adres = adresVan({ kanaal, waarde: wat });
          if (adres !== null) assert.match(adres, soort[kanaal]);
        },
      ),
      { numRuns: 3000, seed: 11 },
    );
  });
});
