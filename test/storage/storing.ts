// Makes one call to the browser's real storage fail: the n-th, whatever it is.

export type Soort = 'throws' | 'aborts' | 'hangs' | 'does nothing';

type Methode = (this: object, ...argumenten: unknown[]) => unknown;
interface Doel {
  prototype: object;
  namen: string[];
  /** The transaction a call belongs to. */
  transactie?: (zelf: object) => IDBTransaction;
}

const doelen: Doel[] = [
  { prototype: Storage.prototype, namen: ['getItem', 'setItem', 'removeItem', 'key'] },
  { prototype: IDBFactory.prototype, namen: ['open'] },
  { prototype: IDBDatabase.prototype, namen: ['transaction', 'createObjectStore', 'close'] },
  {
    prototype: IDBTransaction.prototype,
    namen: ['objectStore'],
    transactie: (zelf) => zelf as IDBTransaction,
  },
  {
    prototype: IDBObjectStore.prototype,
    namen: ['get', 'put', 'delete', 'getAllKeys', 'openCursor'],
    transactie: (zelf) => (zelf as IDBObjectStore).transaction,
  },
];

/** Names of errors that browsers throw from storage. */
const fouten = ['QuotaExceededError', 'SecurityError', 'InvalidStateError', 'UnknownError'];

/** The calls that can fail in each way. */
const kan: Record<Soort, (naam: string, transactie: boolean) => boolean> = {
  throws: () => true,
  aborts: (_naam, transactie) => transactie,
  hangs: (naam) => ['open', 'transaction', 'get', 'put', 'delete', 'getAllKeys', 'openCursor'].includes(naam),
  'does nothing': (naam) => ['setItem', 'removeItem', 'put', 'delete'].includes(naam),
};

const stil = new WeakSet<IDBTransaction>();

/** Everything asked of it gives something of which nothing is ever heard. */
const zwijger: object = new Proxy(() => zwijger, { get: () => () => zwijger, set: () => true });

/** The n-th call to storage that can go wrong in this way does so, until `herstel`. */
export class Storing {
  geweest = 0;
  readonly #oud: [object, string, PropertyDescriptor][] = [];

  constructor(
    readonly soort: Soort,
    readonly n: number,
  ) {
    for (const { prototype, namen, transactie } of doelen)
      for (const naam of namen) {
        const eigenschap = Object.getOwnPropertyDescriptor(prototype, naam) as PropertyDescriptor;
        const echt = eigenschap.value as Methode;
        // eslint-disable-next-line @typescript-eslint/no-this-alias
        const storing = this;
        this.#oud.push([prototype, naam, eigenschap]);
        Object.defineProperty(prototype, naam, {
          ...eigenschap,
          value(this: object, ...argumenten: unknown[]): unknown {
            if (!kan[storing.soort](naam, transactie !== undefined) || ++storing.geweest !== storing.n) {
              const gewoon = echt.apply(this, argumenten);
              if (gewoon instanceof IDBTransaction) storing.#luister(gewoon);
              return gewoon;
            }
            return storing.#mis(naam, () => echt.apply(this, argumenten), this, argumenten, transactie?.(this));
          },
        });
      }
  }

  get bereikt(): boolean {
    return this.geweest >= this.n;
  }

  herstel(): void {
    for (const [prototype, naam, eigenschap] of this.#oud) Object.defineProperty(prototype, naam, eigenschap);
  }

  /** A transaction that hangs does not complete either. */
  #luister(transactie: IDBTransaction): void {
    for (const soort of ['complete', 'abort'])
      transactie.addEventListener(soort, (gebeurtenis) => {
        if (stil.has(transactie)) gebeurtenis.stopImmediatePropagation();
      });
  }

  #mis(naam: string, echt: () => unknown, zelf: object, argumenten: unknown[], tx?: IDBTransaction): unknown {
    if (this.soort === 'throws') throw new DOMException('Storage fails here', fouten[this.n % fouten.length]);
    if (this.soort === 'hangs') {
      if (tx) stil.add(tx);
      return zwijger;
    }
    if (this.soort === 'aborts') {
      const antwoord = echt();
      tx?.abort();
      return antwoord;
    }
    // A request that succeeds without doing anything.
    if (naam === 'put') return (zelf as IDBObjectStore).get(argumenten[1] as string);
    if (naam === 'delete') return (zelf as IDBObjectStore).get(argumenten[0] as string);
    return undefined;
  }
}
