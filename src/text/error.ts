/** The code of a system error, such as `ENOENT`; empty for anything else that was thrown. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

/** What was thrown, in its own words. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
}

/** An error with the places that it came by, where it has them. */
export function stackOf(error: unknown): string {
  const stack = typeof error === 'object' && error !== null && 'stack' in error ? error.stack : undefined
  return typeof stack === 'string' ? stack : messageOf(error)
}

/** Why a file cannot be read, in words. */
export function describeFileError(error: unknown): string {
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ENOENT: 'it is no longer there',
    ELOOP: 'too many symbolic links'
  }
  return words[codeOf(error)] ?? messageOf(error)
}
