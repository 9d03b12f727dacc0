// Runs before the scripts of the page and of its frames. These two open connections that never come
// by the program's list of hosts, and the widget needs neither. (A script that means to can still
// find them in an empty frame; the page's policy then stops the second.)
delete window.RTCPeerConnection;
delete window.webkitRTCPeerConnection;
delete window.WebTransport;
