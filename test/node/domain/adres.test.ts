import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isWebadres, veiligAdres } from '../../../src/domain/adres.js';

const thuis = 'https://school.example/groep5/';

describe('an address from content', () => {
  it('is a link when it goes to the web, a mailbox or a telephone', () => {
    const goed = {
      'info.html': 'https://school.example/groep5/info.html',
      'http://x.example': 'http://x.example/',
      '//x.example/a': 'https://x.example/a',
      'mailto:a@b.example': 'mailto:a@b.example',
      'tel:+31101234567': 'tel:+31101234567',
      'sms:0612': 'sms:0612',
      '#hier': 'https://school.example/groep5/#hier',
    };
    for (const [adres, verwacht] of Object.entries(goed)) assert.equal(veiligAdres(adres, 'link', thuis), verwacht);
  });

  it('is refused when it runs, reads or hides something', () => {
    const fout = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' \u0001javascript:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      'vbscript:x',
      'data:text/html,<script>',
      'data:image/png;base64,AAAA',
      'blob:https://school.example/1',
      'file:///etc/passwd',
      'filesystem:https://school.example/x',
      'about:blank',
      'ws://x.example',
      'intent://x#Intent;end',
      'https://school.example@evil.example/',
      'https://user:pass@school.example/',
      'http://',
      'https://[',
    ];
    for (const adres of fout) {
      assert.equal(veiligAdres(adres, 'link', thuis), null, adres);
      assert.equal(veiligAdres(adres, 'beeld', thuis), null, adres);
      assert.equal(isWebadres(adres), false, adres);
    }
  });

  it('is a picture only from the page itself or from where the host allows', () => {
    const foto = 'https://fotos.example/a.jpg';
    assert.equal(veiligAdres('a.jpg', 'beeld', thuis), 'https://school.example/groep5/a.jpg');
    assert.equal(veiligAdres(foto, 'beeld', thuis), null);
    assert.equal(veiligAdres('//school.example.evil.example/a.jpg', 'beeld', thuis), null);
    assert.equal(veiligAdres('http://school.example/a.jpg', 'beeld', thuis), null);
    assert.equal(veiligAdres(foto, 'beeld', thuis, ['https://fotos.example']), foto);
    assert.equal(veiligAdres(foto, 'beeld', thuis, ['geen adres', 'http://fotos.example']), null);
    assert.equal(veiligAdres('tel:1', 'beeld', thuis), null);
    assert.equal(veiligAdres('mailto:a@b', 'beeld', 'data:text/html,x'), null);
  });

  it('is only ever of an allowed kind, whatever it is', () => {
    const soort = fc.constantFrom('link' as const, 'beeld' as const);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), soort, fc.string(), (adres, wat, plek) => {
        for (const van of [thuis, plek]) {
          const uit = veiligAdres(adres, wat, van);
          if (uit !== null)
            assert.match(uit, wat === 'link' ? /^(https?|mailto|tel|sms):/ : /^https:\/\/school\.example\//);
        }
      }),
      { numRuns: 3000, seed: 10 },
    );
  });
});
