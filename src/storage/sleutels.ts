/** Everything of Samenspel stands below this key. */
export const alles = 'samenspel';

/** Set and removed at once: the event tells the other tabs what was wiped. */
export const wisMelding = 'samenspel/wis';

const veilig = (deel: string): string => deel.replace(/[%/]/g, encodeURIComponent);

export const ruimteSleutel = (ruimte: string): string => `samenspel/paspoort/${veilig(ruimte)}`;

export const paspoortSleutel = (ruimte: string, id: string): string => `${ruimteSleutel(ruimte)}/${veilig(id)}`;

/** Where an unreadable value of this key is put aside. */
export const onleesbaarSleutel = (sleutel: string): string => `samenspel/onleesbaar/${sleutel}`;

/** A writer that may not overwrite what it cannot read yet writes beside it: below the key of the passport. */
export const hoofdSleutel = (sleutel: string): string => sleutel.split('/', 4).join('/');

export const onder = (wortel: string, sleutel: string): boolean =>
  sleutel === wortel || sleutel.startsWith(wortel + '/');
