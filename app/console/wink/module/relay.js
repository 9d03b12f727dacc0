// Runs in the program's own script world, after qwebchannel.js: the page's scripts cannot reach the
// channel. It passes on what the page says with report(), and nothing that a frame says.
(() => {
  const longest = 64 * 1024;
  const waiting = [];
  let program = null;

  window.addEventListener('message', (event) => {
    const said = event.source === window && event.data && event.data.smileWinkReport;
    if (!Array.isArray(said) || typeof said[0] !== 'string' || typeof said[1] !== 'string') return;
    if (said[1].length > longest) return;
    if (program) program.report(said[0], said[1]);
    else if (waiting.length < 100) waiting.push(said);
  });

  new QWebChannel(qt.webChannelTransport, (channel) => {
    program = channel.objects.wink;
    for (const [name, json] of waiting.splice(0)) program.report(name, json);
  });
})();
