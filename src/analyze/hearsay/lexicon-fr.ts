import type {Lexicon} from './lexicon.ts'

const said = `déclaré indiqué affirmé précisé confié assuré expliqué raconté rapporté confirmé dit annoncé révélé estimé avancé`

/** French: who says so, and nobody who does. */
export const french: Lexicon = {
  lists: {
    said,
    says: `disent affirment assurent indiquent évoquent pensent estiment craignent croient avancent prétendent redoutent jugent
      soutiennent dénoncent préviennent confirment rapportent précisent dit affirme indique assure évoque précise confirme rapporte`,
    sources: 'source sources',
    experts: `experts spécialistes observateurs analystes économistes chercheurs scientifiques commentateurs critiques détracteurs
      sceptiques`,
    documents: 'étude rapport sondage enquête article',
    plurals: 'études rapports sondages enquêtes articles médias rumeurs informations',
    a: 'un une des plusieurs certains certaines récent récente récents récentes nouvelle nouveau nouvelles quelques',
    shows: `montre montrent montré révèle révèlent révélé suggère suggèrent suggéré indique indiquent affirme affirment conclut
      concluent évoquent évoque`,
    kinds: `sûre proche proches concordante concordantes policière policières judiciaire judiciaires diplomatique diplomatiques
      gouvernementale gouvernementales syndicale syndicales militaire militaires anonyme anonymes sécuritaire sécuritaires interne
      internes`,
    have: 'a ont avait avaient'
  },
  claims: {
    anonymous: [
      'd? selon|après|citant ~* !{sources}',
      'de !{sources} {kinds}',
      'un|une|des|plusieurs|certaines|deux|trois ~* !{sources} ~* {have} {said}',
      'un|une|des|plusieurs|certaines|deux|trois ~* !{sources} ~* {says}',
      'sous|condition ~* !anonymat',
      'proche|proches|fait|courant du|de ce !dossier'
    ],
    group: [
      'd? selon|après un|des|certains|plusieurs|quelques|nombreux|de ~* !{experts}',
      'des|certains|plusieurs|quelques|nombreux|beaucoup ~* !{experts} ~? {says}',
      'des|certains|plusieurs|quelques|nombreux|beaucoup ~* !{experts} ~? {have} {said}',
      'certains|beaucoup|aucuns !{says}'
    ],
    document: ['d? selon|après {a} ~* !{documents}|{plurals}', '{a} ~* !{documents}|{plurals} {have}? {shows}'],
    rumour: [
      'il !semblerait',
      'la|les|une !rumeur|rumeurs veut|court|circule|circulent|dit',
      'le !bruit court',
      'on !raconte|murmure|chuchote que|qu'
    ]
  },
  hedges: ['!prétendument', 'à en croire la|les|une|des !rumeur|rumeurs', '!paraît-il'],
  nameless: ['sources'],
  common: ['experts', 'documents', 'plurals'],
  joined: {of: 'certains', by: 'et ou'},
  attributions: [
    'selon|après ~* ^',
    '{said} ~* à|au|aux le|la|l? ^',
    '{said} ^',
    '{said} le|la|l|son|sa|leur ~|^',
    'cité|citée|cités|citées|interrogé|interrogée|publié|publiée|publiés|obtenu|obtenus ~* par|dans ~* ^'
  ],
  speaking: ['^ ne|l? {have} ~? {said}', '^ {says}|rapporte|écrit|révèle'],
  inverted: ['dit|affirme|explique|assure|estime|prévient|raconte|précise|indique ~* ^'],
  answers: [
    'de|du|des|d|par|dans|chez|au|à l|la|le? ^',
    'publié|publiée|publiés|publiées|réalisé|réalisée|menée|mené ~* par|dans|pour ~* ^'
  ],
  prepositions: 'de du des d à au aux avec dans sur contre pour chez vers',
  openers: `le la les l un une des de du d ce cette ces son sa ses il elle on ils elles nous vous je et ou mais donc or ni car si comme
    quand après avant selon certains certaines plusieurs beaucoup nombreux quelques d' en dans sur pour par avec sous depuis pendant
    lundi mardi mercredi jeudi vendredi samedi dimanche à au aux chez citant deux trois`,
  definite: 'le la les l ce cette ces son sa ses notre nos leur leurs',
  voids: '',
  elides: true
}
