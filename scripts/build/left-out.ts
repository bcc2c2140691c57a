/** A module that the SDKs load and our functions never reach. */
export type LeftOut = {
  /** As its importer writes it. */
  module: string
  /** The package that imports it. From anywhere else it is bundled as ever. */
  of: string
  /** Why no call of ours leads there. */
  because: string
  /**
   * The JavaScript that stands in its place, where `gone` throws as soon as it is used: called,
   * constructed, or asked for a property. Without it, `gone` itself does.
   */
  instead?: string
}

/** Together 1 MB of the 1.9 MB that `api` had, and more than half the CPU of its cold start. */
export const leftOut: readonly LeftOut[] = [
  {
    module: '@cloudbase/wx-cloud-client-sdk',
    of: '@cloudbase/node-sdk',
    because: 'data models and SQL; documents are read by the database SDK',
    // Called when the SDK is opened, inside a `catch` that says nothing: what it gives throws.
    instead: '{ generateHTTPClient: () => gone, generateMySQLClient: () => gone }',
  },
  {
    module: '@cloudbase/ai',
    of: '@cloudbase/node-sdk',
    because: 'language models; none is asked',
  },
  {
    module: '@cloudbase/app',
    of: '@cloudbase/node-sdk',
    because: 'the SDK of browsers, for language models only',
  },
  {
    module: 'web-streams-polyfill',
    of: '@cloudbase/node-sdk',
    because: 'streams for language models; Node has its own',
  },
  {
    module: 'axios',
    of: '@cloudbase/node-sdk',
    because: 'asks whether this is a cloud, which a function is told by its environment',
  },
  {
    module: 'form-data',
    of: '@cloudbase/node-sdk',
    because: 'requests as forms, which no action sends; a file is put as it is',
  },
  {
    module: 'jsonwebtoken',
    of: '@cloudbase/node-sdk',
    because: 'tickets for logins of our own; whoever calls comes from WeChat',
  },
  {
    module: 'xmlbuilder',
    of: 'xml2js',
    because: 'writes XML; the storage is only heard in it',
  },
  {
    module: './realtime/websocket-client',
    of: '@cloudbase/database',
    because: 'watches documents; a function answers and ends',
  },
]
