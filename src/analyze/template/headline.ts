import type {Page, Place} from './page.ts'

/** A headline stands among so many first blocks. */
const top = 12

/** The first line of a page that reads like a headline, and the same line again; above the first paragraph. */
export function toHeadlines({places}: Page): ReadonlySet<number> {
  const paragraph = places.findIndex(({shape}) => shape.words >= 30 && shape.stops >= 1)
  const above = places.slice(0, Math.min(top, paragraph < 0 ? top : paragraph))
  const first = above.find(isHeadline)
  const headlines = new Set<number>()
  above.forEach((place, at) => {
    if (place.shape.print === first?.shape.print) headlines.add(at)
  })
  return headlines
}

function isHeadline({shape, grade}: Place): boolean {
  return grade === 0 && shape.ending === 'none' && shape.signs === 0 && shape.words >= 4 && shape.words <= 22
}
