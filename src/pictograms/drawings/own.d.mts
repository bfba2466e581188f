export interface Drawing {
  id: string;
  nl: string;
  mirror: 'auto' | 'never' | 'slot';
  minSize: 48 | 72 | 96;
  svg: string;
  group: string;
  concept?: string;
  note?: string;
}
export const drawings: readonly Drawing[];
