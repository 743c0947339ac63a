import {built} from './built.ts'
import {builtIn} from './built-in.ts'
import {type Forest, type KeptForest, keepForest, openForest} from './forest.ts'
import {type Lookup, toLookup} from './lookup.ts'
import {trees} from './trees.ts'

/** What to make of the cues and the trees beforehand: it takes longer than to lint a short article, and is always the same. */
export function toBuilt(): {readonly lookup: string; readonly forest: string} {
  return {lookup: JSON.stringify(toLookup(builtIn())), forest: JSON.stringify(keepForest(trees))}
}

/** Where the cues that come with the house stand, as far as the build has looked. */
export function preparedLookup(): Lookup | undefined {
  return built === undefined ? undefined : (JSON.parse(built.lookup) as Lookup)
}

/** The trees, from the build or made now. */
export function preparedForest(): Forest {
  return openForest(built === undefined ? keepForest(trees) : (JSON.parse(built.forest) as KeptForest))
}
