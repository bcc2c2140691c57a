/** A role that a person holds in an area; everybody is a resident besides. */
export type Role = 'worker' | 'steward' | 'officer' | 'supervisor'

/** A role as the screen says it. */
export const roleLabel: Record<Role, string> = {
  worker: '全科社工',
  steward: '社区管理员',
  officer: '部门经办',
  supervisor: '督办',
}
