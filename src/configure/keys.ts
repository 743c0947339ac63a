/** What the keys of a settings file mean, at the top. */
export const topKeys = {
  $schema: 'Where the JSON schema of this file lies, for editors',
  root: 'The folder of this file is the archive; look no further upward',
  extends:
    'provlint:recommended, provlint:strict, the path of a settings file, or a package that gives settings; later ones win',
  plugins: 'Packages, or paths of modules, that give rules: RULE of PLUGIN is then called PLUGIN/RULE',
  rules: 'How much the findings of a rule weigh, or a list of this and the options of the rule',
  overrides: 'What holds for some files only; later ones win',
  ignore: 'Patterns as in .gitignore, relative to this file',
  archive: 'What belongs to the archive, and what is known of it',
  boilerplate: 'Lines that are boilerplate, and lines that are none'
} as const

/** What the keys of `archive` mean. */
export const archiveKeys = {
  include: 'Globs of the files that belong to the archive; by default every known kind of file',
  metadata: 'A JSON Lines or CSV file that tells of the articles, its path relative to the archive',
  outlets: 'The other names of an outlet, by the one name that it is to have',
  fields: 'The members of a record of JSON that hold its text and its header; a dot leads into an object'
} as const

/** What the keys of `boilerplate` mean. */
export const boilerplateKeys = {
  add: 'Lines of your own that are boilerplate, by category; * stands for any words',
  allow: 'Lines that are none'
} as const
