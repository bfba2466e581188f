/* Days as they are written, "2026-11-03": without a time and without a zone. */

export const dagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export type Dag = (typeof dagen)[number];

const etmaal = 24 * 60 * 60 * 1000;
/** Its midnight in a zone that has no summer time, to count with. */
const middernacht = (datum: string): Date => new Date(`${datum}T00:00:00Z`);
const geschreven = (dag: Date): string => dag.toISOString().slice(0, 10);

export const plusDagen = (datum: string, aantal: number): string =>
  geschreven(new Date(middernacht(datum).getTime() + aantal * etmaal));

export const weekdag = (datum: string): Dag => dagen[(middernacht(datum).getUTCDay() + 6) % 7] as Dag;
