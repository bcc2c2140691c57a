/** Surnames of two letters. */
export const doubleSurnames: readonly string[] = [
  ...['欧阳', '司马', '上官', '诸葛', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '司徒'],
  ...['令狐', '东方', '宇文', '长孙', '端木', '西门', '南宫', '独孤', '轩辕', '濮阳'],
]

/** The surname that a name begins with. */
export const surname = (name: string): string =>
  doubleSurnames.find((double) => name.startsWith(double)) ?? [...name].slice(0, 1).join()
