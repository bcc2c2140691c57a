// The house's import directions (docs/architecture.md). A rule lists what a layer may import;
// whatever else it imports is an error.

const contract = '^miniprogram/contract/'
const core = '^cloudfunctions/core/'
const clock = `${core}clock/`
const cloudDoor = `${core}cloud/`
const procedure = `${core}procedure/`
const lifecycle = `${core}lifecycle/`
const tally = `${core}tally/`
const keeping = `${core}files/`
const waiting = `${core}waiting/`
/** What a rule may know of the kit: its pure parts. */
const pureKit = [
  `${procedure}(failure|caller|openings)[.]ts$`,
  tally,
  `${lifecycle}(lifecycle-record|deadlines|step-due|transitions|patch|content|timeline|guard)[.]ts$`,
]
/** A noun's own folder; three rooms hold a single noun. */
const nouns = '^cloudfunctions/((directory|matters|published)/[^/]+|messages|privacy|desk)/'
const record = `${nouns}[a-z-]*record[.]ts$`
const rules = `${nouns}rules/`
const story = '^city/[^/]+/story'
const sdks = '^node_modules/(@cloudbase|wx-server-sdk|write-excel-file)/'
const packages = '^node_modules/'
const app = '^(cloudfunctions|city|miniprogram|typings|scripts|tests)/'

/** A layer may import only these paths; `types` besides them as types alone. */
const only = (name, comment, from, allowed, types = []) => [
  {
    name,
    comment,
    severity: 'error',
    from,
    to: { pathNot: [...allowed, ...types] },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${name}-types`,
          comment: `${comment} What is listed for its types brings no code along.`,
          severity: 'error',
          from,
          to: { path: types, pathNot: allowed, dependencyTypesNot: ['type-only'] },
        },
      ]),
]

/** Nobody else may import this. */
const reserved = (name, comment, path, pathNot) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot },
  to: { path },
})

/** The rooms of cloudfunctions, from the ground up: each knows only those before it. */
const rooms = [
  'core',
  'directory',
  'messages',
  'matters',
  'published',
  'privacy',
  'desk',
  'entries',
]

/** The nouns of a room in the order in which they stand on one another. */
const order = {
  directory: ['service', 'place', 'person', 'bulletin', 'staff'],
  matters: ['follow', 'opening', 'report', 'whistle', 'rating', 'remedy', 'window'],
  published: ['screening', 'board', 'figure'],
}

/** Whoever stands lower may not know whoever stands above. */
const looksDown = (name, comment, upward) =>
  upward.slice(0, -1).map((lower, n) => ({
    name,
    comment,
    severity: 'error',
    from: { path: `^cloudfunctions/${lower}/` },
    to: { path: `^cloudfunctions/(${upward.slice(n + 1).join('|')})/` },
  }))

const cloud = [
  ...looksDown('rooms-look-down', 'Rooms stand on one another; no arrow runs up.', rooms),
  ...Object.entries(order).flatMap(([room, upward]) =>
    looksDown(
      'nouns-look-down',
      'Nouns of a room stand on one another too, so that no two need each other.',
      upward.map((noun) => `${room}/${noun}`),
    ),
  ),
  ...only(
    'contract-stands-alone',
    'The words that travel are read by phone and cloud alike, so they need nobody.',
    { path: contract },
    [contract],
  ),
  ...only(
    'clock-is-pure',
    'The clock computes; it knows the contract and nothing of reports, databases or the host.',
    { path: clock },
    [contract, clock],
  ),
  ...only(
    'record-declares',
    'A record says what is kept. It computes nothing, so it needs only words and types.',
    { path: record },
    [contract, record, `${lifecycle}lifecycle-record[.]ts$`],
    [cloudDoor, tally, `${procedure}caller[.]ts$`],
  ),
  ...only(
    'rules-decide',
    'Rules are pure: facts in, a decision out. Time, ids and randomness are arguments.',
    { path: rules },
    [contract, clock, record, rules, ...pureKit],
    [cloudDoor, procedure, `${lifecycle}kind[.]ts$`],
  ),
  ...only(
    'procedures-know-no-life',
    'What a procedure is holds for every noun, with a life or without.',
    { path: procedure },
    [contract, procedure, '^node_modules/valibot/'],
    [cloudDoor, clock, tally],
  ),
  ...only(
    'tally-only-counts',
    'What records count as is added up without knowing of what kind they are.',
    { path: tally },
    [clock, tally],
    [cloudDoor],
  ),
  ...only(
    'lifecycle-knows-no-noun',
    'The kit is the same for every kind of record; the cloud is handed in by the entries.',
    { path: lifecycle },
    [contract, clock, procedure, lifecycle, keeping],
    [cloudDoor],
  ),
  ...only(
    'files-are-looked-at',
    'What files are, and how they are taken over, is the same whatever they are about.',
    { path: keeping },
    [keeping, '^(node:)?crypto$'],
    [cloudDoor, procedure],
  ),
  ...only(
    'what-waits-is-asked-alike',
    'What of a noun waits, and on which lists, is read and counted in the same way of each.',
    { path: waiting },
    [contract, clock, cloudDoor, procedure, waiting],
    [lifecycle],
  ),
  {
    name: 'procedures-are-called-by-name',
    comment: 'A procedure is what a phone asks for; what others need of it is a file beside it.',
    severity: 'error',
    from: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/entries/' },
    to: { path: '/procedures/' },
  },
  {
    name: 'effects-are-handed-in',
    comment: 'What a noun does after a step it says itself; nobody else calls an effect.',
    severity: 'error',
    from: { path: '^cloudfunctions/', pathNot: '-noun[.]ts$|/effects/' },
    to: { path: '/effects/' },
  },
  {
    name: 'nouns-are-put-together-once',
    comment: 'What a noun says of itself brings all of it along; entries put it together.',
    severity: 'error',
    from: { path: '^cloudfunctions/', pathNot: '^cloudfunctions/entries/' },
    to: { path: '-noun[.]ts$' },
  },
  ...only(
    'cloud-knows-no-noun',
    'The door to the platform could serve any project: it knows the SDKs and Node, no noun.',
    { path: cloudDoor },
    [cloudDoor, sdks, '^(node:)?(crypto|buffer)$'],
  ),
  reserved(
    'one-door-to-the-sdks',
    'CloudBase and WeChat are reached through cloudfunctions/core/cloud alone.',
    sdks,
    [cloudDoor, '^tests/', packages],
  ),
  reserved(
    'nobody-calls-an-entry',
    'Entries put the parts together; only scripts (which read their lists) and tests look in.',
    '^cloudfunctions/entries/',
    ['^cloudfunctions/entries/', '^scripts/', '^tests/'],
  ),
]

/** The rooms of the phone's services, each with those that it may use. */
const services = {
  device: [],
  words: ['device'],
  cloud: ['device'],
  media: ['device', 'cloud'],
  outbox: ['device', 'cloud', 'media'],
  page: ['device', 'words', 'cloud', 'media'],
}

/** The rooms of the phone's components, the same. All of them use services. */
const components = {
  state: [],
  media: [],
  figure: [],
  outbox: [],
  link: ['state'],
  form: ['state', 'media'],
  report: ['media'],
  whistle: ['report', 'media'],
  rating: ['form', 'figure'],
  desk: ['state', 'report', 'whistle', 'rating'],
}

/** A room uses itself and those named for it; the words that travel are for all. */
const useTheirRooms = (folder, table, also = []) =>
  Object.entries(table).flatMap(([room, used]) =>
    only(
      `${folder}-${room}-uses-its-rooms`,
      'The rooms of a folder lie above each other, so none needs another that needs it.',
      { path: `^miniprogram/${folder}/${room}/` },
      [
        contract,
        ...also,
        ...[room, ...used].map((name) => `^miniprogram/${folder}/${name}/`),
        packages,
      ],
      ['^typings/'],
    ),
  )

const phone = [
  ...only(
    'phone-knows-its-contract',
    'What the phone runs is packaged from its own folder; the cloud reaches it as words and types.',
    { path: '^miniprogram/' },
    ['^miniprogram/', '^node_modules/(dayjs|qrcode|tdesign-miniprogram)/'],
    ['^typings/'],
  ),
  ...useTheirRooms('services', services),
  ...useTheirRooms('components', components, ['^miniprogram/services/']),
  {
    name: 'services-and-components-know-no-page',
    comment: 'Shared pieces serve every page, so they depend on none.',
    severity: 'error',
    from: { path: '^miniprogram/(services|components|contract)/' },
    to: { path: '^miniprogram/(pages|packages)/' },
  },
  {
    name: 'packages-stay-apart',
    comment:
      'A subpackage is loaded by itself: it finds the main package, never its neighbours (but for components with a placeholder).',
    severity: 'error',
    from: { path: '^miniprogram/packages/([^/]+)/' },
    to: { path: '^miniprogram/packages/', pathNot: '^miniprogram/packages/$1/' },
  },
  {
    name: 'main-package-needs-no-subpackage',
    comment: 'The main package is there first.',
    severity: 'error',
    from: { path: '^miniprogram/pages/' },
    to: { path: '^miniprogram/packages/' },
  },
]

const around = [
  {
    name: 'local-knows-no-app',
    comment:
      'The local cloud and phone serve any project; `local/` can be taken out and used elsewhere.',
    severity: 'error',
    from: { path: '^local/' },
    to: { path: app },
  },
  {
    name: 'app-knows-no-local',
    comment: 'Nothing that runs in the cloud or on the phone knows that it is local.',
    severity: 'error',
    from: { path: '^(cloudfunctions|city|miniprogram)/' },
    to: { path: '^(local|scripts|tests)/' },
  },
  ...only(
    'city-is-data',
    'A city brings data in the shapes of the contract and the records; how it is used is not its business. What WeChat takes of a template is known to the template, and what a role is found by to the role.',
    { path: '^city/', pathNot: story },
    [
      '^city/',
      contract,
      record,
      clock,
      '^cloudfunctions/messages/rules/template[.]ts$',
      '^cloudfunctions/directory/person/rules/posts[.]ts$',
      '^node_modules/valibot/',
      '^(node:)?(fs|path|url|crypto)$',
    ],
    ['^cloudfunctions/'],
  ),
  ...only(
    'story-lives-by-the-rules',
    "An example's story is not written down but lived: the rules themselves say what became of it.",
    { path: story },
    ['^city/', contract, record, clock, rules, ...pureKit, '^(node:)?crypto$'],
    ['^cloudfunctions/'],
  ),
]

const everywhere = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or three.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'everything-is-found',
    comment: 'An import that leads nowhere breaks somewhere later.',
    severity: 'error',
    from: { path: '^(cloudfunctions|city|local|scripts|tests)/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'cloud-runs-without-tools',
    comment: 'What is needed only to build and test is not installed in the cloud.',
    severity: 'error',
    from: { path: '^(cloudfunctions|city|miniprogram)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
]

export default {
  forbidden: [...cloud, ...phone, ...around, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(miniprogram_npm|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
