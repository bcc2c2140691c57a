/** The rotas (班表) of a community, by their code: who answers out of hours, and who sits at the window of its hall. */
export const rotas = ['duty', 'window'] as const

export type Rota = (typeof rotas)[number]
