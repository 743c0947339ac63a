/** What a text in a list of the settings must be, in words and as a check. */
export type TextKind = {readonly name: string; readonly fits: (text: string) => boolean}

/** Any text. */
export const anyText: TextKind = {name: 'a text', fits: () => true}

/** A glob that stays below the root: an absolute one, and one that goes up, would name what the archive cannot hold. */
export const glob: TextKind = {
  name: 'a glob for files below the root, without .. and no absolute path',
  fits: (text) => /[^\s!]/u.test(text) && !isAbsolute(text) && !goesUp(text)
}

/** A glob that tells files below the folder of a settings file apart. */
export const fileGlob: TextKind = {
  name: 'a glob for files below the folder of the settings, without .. and !, with at most three * a name and three **',
  fits: (text) => glob.fits(text) && !text.startsWith('!') && isModest(text)
}

/** The time to hold a name against a glob grows by a power with every star of it. */
function isModest(text: string): boolean {
  const names = text.split('/').filter((name) => name !== '**')
  return text.split('**').length <= 4 && names.every((name) => name.split(/\*+/u).length <= 4)
}

/** A line of an article, with at least a word to know it by. */
export const line: TextKind = {name: 'a text with a word in it', fits: (text) => /[\p{L}\p{N}]/u.test(text)}

/** The name of a member of a record, or several with dots between them. */
export const member: TextKind = {
  name: 'the name of a member, with a dot before one of an object that it holds',
  fits: (text) => text.split('.').every((name) => name.trim() !== '')
}

function isAbsolute(text: string): boolean {
  return /^!?(?:[/\\]|[a-z]:[/\\]|\{(?:[^}]*,)?\/)/iu.test(text)
}

function goesUp(text: string): boolean {
  return /(?:^!?|[/{(,|])\.\.(?:$|[/},)|])/u.test(text.replaceAll('\\', ''))
}
