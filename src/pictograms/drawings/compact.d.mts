export function compact(notation: string): string;
export function travels(drawing: { mirror: string; notation: string }): string;
