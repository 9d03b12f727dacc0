// Runs before any script of the page and of its frames. These two open connections that never come
// by the program's list of hosts, and the widget needs neither.
delete window.RTCPeerConnection;
delete window.webkitRTCPeerConnection;
delete window.WebTransport;
