// The phones in this browser go by the clock that stands on this page.
const { clock } = document.querySelector('[data-clock]').dataset
new BroadcastChannel('clock').postMessage(JSON.parse(clock))

// Shows new calls as they come, unless somebody is reading the log of one.
setInterval(async () => {
  const live = document.getElementById('live')
  if (document.hidden || live.querySelector('details[open]')) return
  const reply = await fetch(`/calls/live${location.search}`).catch(() => undefined)
  if (reply?.ok) live.innerHTML = await reply.text()
}, 1000)
