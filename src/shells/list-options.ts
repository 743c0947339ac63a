import {type Declared, options} from './declared.ts'

/** An option, and the names to say it by: its own, and the one that says that it is not meant, where its help tells of it. */
export type ListedOption = Declared & {readonly spellings: readonly string[]}

/** The options as they are declared, in their order, for what tells a shell or a reader of them. */
export function listOptions(): readonly ListedOption[] {
  return Object.entries<Declared>(options).map(([name, option]) => {
    return {...option, spellings: option.about.includes(`--no-${name}`) ? [name, `no-${name}`] : [name]}
  })
}
