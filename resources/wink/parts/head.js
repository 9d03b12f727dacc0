// The browser side of the Wink imitation: a classic script that defines window.SmileLinkModal at
// once. It talks to the server that it was loaded from and to nobody else, and keeps nothing:
// no cookie, no storage. smile.v1.js and smile.v2.js are the same code: the imitation serves both
// addresses because the vendor does, and pages use the same options and callbacks with either.
//
// Known only while the script itself runs, so it is remembered now.
const ORIGIN = new URL(document.currentScript?.src || '', document.baseURI).origin;
