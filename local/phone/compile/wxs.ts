/** WXS looks like JavaScript and is not: these rewrites give it WeChat's meaning in a JavaScript engine. */

/** Globals that WXS has and JavaScript has not; and the compiler's ways to call WXS, led to the phone. */
export const wxsGlobals = `
Q.A = __phone.wxs.change; Q.C = __phone.wxs.event;
var getRegExp = function (source, flags) { return new RegExp(source, flags || '') };
var getDate = function () {
  return new (Function.prototype.bind.apply(Date, [null].concat(Array.prototype.slice.call(arguments))))()
};`

/** In: a .wxs source or an inline <wxs>. Out: the same for a JavaScript engine. */
export function wxsToJs(source: string): string {
  return (
    source
      // the engine keys modules without their extension
      .replace(/(require\(\s*['"][^'"]+?)\.wxs(['"]\s*\))/g, '$1$2')
      // an unknown escape keeps its backslash: '\d' is the two characters \d
      .replace(/\\([\s\S])/g, (pair, char) => (/[nrtbfv'"\\0xu\n]/.test(char) ? pair : `\\${pair}`))
      // x.constructor is the type's name
      .replace(/\.constructor\b(?!\.name)/g, '.constructor.name')
  )
}

/** Out: the modules a .wxs source requires, as written, without extension. */
export function wxsRequires(source: string): string[] {
  const calls = source.matchAll(/require\(\s*['"]([^'"]+?)(?:\.wxs)?['"]\s*\)/g)
  return [...calls].flatMap(([, name]) => (name ? [name] : []))
}
