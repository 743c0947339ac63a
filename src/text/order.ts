/** Compares texts by their UTF-16 units, as a sort without a comparison does: never by the language of a machine. */
export function compareUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
