export function drawn(notation: string): string;
