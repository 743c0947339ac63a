/** How many articles of a segment there are, and how many of those stay. */
export type Share = {readonly articles: number; readonly kept: number}

/**
 * How many of the segments of an index, counted from the first, stay as they are when so many articles are added; those
 * behind them are written anew together with what is added. Where more than a quarter changes, that is all of them. Else a
 * segment goes with what is added behind it unless it is more than twice as large: so there are few segments, and an
 * article is written anew no oftener than their number grows, which is with the logarithm of the number of articles.
 */
export function toUntouched(segments: readonly Share[], added: number): number {
  const articles = segments.reduce((sum, share) => sum + share.articles, 0)
  const kept = segments.reduce((sum, share) => sum + share.kept, 0)
  if ((articles - kept + added) * 4 > articles + added) return 0
  let [untouched, size] = [segments.length, added]
  while (untouched > 0 && (segments[untouched - 1]?.kept ?? 0) <= size * 2) size += segments[--untouched]?.kept ?? 0
  return untouched
}
