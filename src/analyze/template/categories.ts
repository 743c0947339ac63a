import type {Category} from '../../model/document.ts'

/** All categories. The trees know each by its place in this list, so new ones go to the end. */
export const categories: readonly Category[] = [
  'navigation',
  'consent',
  'subscription',
  'advertisement',
  'related',
  'credit',
  'biography',
  'social',
  'comments',
  'legal',
  'media',
  'application',
  'tags',
  'dateline',
  'unknown'
]
