/**
 * Runs on the phone: counts the nodes that a page's WXML made, components' own among them; what a
 * built-in is made of inside is not counted, as WeChat doesn't.
 * @returns {{ nodes: number, depth: number, children: number }} how many in all, how deep they lie in
 *   each other, and how many lie in one of them at most
 */
globalThis.treeOf = (page) => {
  const isNode = (element) => element.localName.startsWith('wx-') || element.hasAttribute('wx-host')
  const tree = { nodes: 0, depth: 0, children: 0 }
  const visit = (element, depth) => {
    const own = [...element.children].filter(isNode)
    tree.nodes += own.length
    tree.depth = Math.max(tree.depth, depth)
    tree.children = Math.max(tree.children, own.length)
    for (const child of own) visit(child, depth + 1)
  }
  visit(page, 1)
  return tree
}
