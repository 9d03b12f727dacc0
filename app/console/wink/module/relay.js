// Runs in the program's own script world, after qwebchannel.js: the page's scripts cannot reach the
// channel. It passes on what the page says with report(), and of what a frame says only which
// address it was refused (policy.js).
(() => {
  const longest = 64 * 1024;
  const waiting = [];
  let program = null;

  function pass(name, json) {
    if (json.length > longest) return;
    if (program) program.report(name, json);
    else if (waiting.length < 100) waiting.push([name, json]);
  }

  function passRefusal(url) {
    pass('refused', JSON.stringify({ url }));
  }

  window.addEventListener('message', (event) => {
    if (typeof event.data?.smileWinkRefused === 'string') passRefusal(event.data.smileWinkRefused);
    const said = event.source === window && event.data && event.data.smileWinkReport;
    if (!Array.isArray(said) || typeof said[0] !== 'string' || typeof said[1] !== 'string') return;
    pass(said[0], said[1]);
  });

  // What the page's policy stopped never came by as a request.
  document.addEventListener('securitypolicyviolation', (event) => {
    if (event.isTrusted) passRefusal(event.blockedURI);
  });

  new QWebChannel(qt.webChannelTransport, (channel) => {
    program = channel.objects.wink;
    for (const [name, json] of waiting.splice(0)) program.report(name, json);
  });
})();
