import type { Doen } from './later-context.js';
import type { Verloop } from './verloop.js';

/** What the pages around the questions can do. */
export function maakDoen(v: Verloop): Doen {
  return {
    apparaat(gedeeld) {
      v.bewaarder.deel(gedeeld);
    },
    laatZien() {
      v.alsGeenNummer(() => {
        v.stuur({ doe: 'deel' });
        v.naar({ pagina: 'klaar' });
      });
    },
    metZelden(doe) {
      if (v.bladzijden.zelden) return doe();
      const terug = v.tussenpagina;
      void v.wacht(
        () => v.host.haalBladzijden('zelden'),
        () => {
          v.tussen(terug);
          doe();
        },
      );
    },
  };
}
