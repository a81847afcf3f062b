/** Median and tails of measured times, in milliseconds. */
export function figuresOf(times) {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
	return { n: sorted.length, median: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export const round = (value) => Number(value.toPrecision(3));

/** How the time grows with the length: 1 = in step, 2 = with its square. Slope through the points on logarithmic axes. */
export function growth(points) {
	const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
	const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
	const mx = mean(logs.map(([x]) => x));
	const my = mean(logs.map(([, y]) => y));
	const sum = (of) => logs.reduce((total, [x, y]) => total + of(x - mx, y - my), 0);
	return round(sum((dx, dy) => dx * dy) / sum((dx) => dx * dx));
}

/** Runs `work` for about so many milliseconds, at least a few times, and says how long each run took. */
export async function timesOf(work, { budget = 1500, least = 5, most = 400 } = {}) {
	const times = [];
	const until = performance.now() + budget;
	while (times.length < most && (times.length < least || performance.now() < until)) {
		const started = performance.now();
		await work(times.length);
		times.push(performance.now() - started);
	}
	return times;
}
