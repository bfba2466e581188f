export interface Drawing {
  id: string;
  nl: string;
  mirror: 'auto' | 'never' | 'slot';
  minSize: 48 | 72 | 96;
  /** As its author wrote it: shapes, and parts that are shared with other drawings. */
  notation: string;
  /** As a browser shows it. */
  svg: string;
  group: string;
  concept?: string;
  note?: string;
}
export const drawings: readonly Drawing[];
