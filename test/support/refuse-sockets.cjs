// Loaded before a program that must not use the network: whoever opens a socket or asks for an address ends it.
const refuse = (what) => () => {
	process.stderr.write(`The network was used: ${what}\n`);
	process.exit(99);
};
require('node:net').Socket.prototype.connect = refuse('socket');
require('node:net').Server.prototype.listen = refuse('server');
require('node:dgram').createSocket = refuse('datagram');
require('node:dns').lookup = refuse('address');
globalThis.fetch = refuse('fetch');
