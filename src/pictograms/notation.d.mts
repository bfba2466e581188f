export interface Shape {
  tag: string;
  attributes: (readonly [name: string, value: string])[];
  text: string;
}
export function read(line: string): Shape;
