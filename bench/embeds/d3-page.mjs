// What a reporter writes with D3 in an afternoon: an axis, a lane for each actor, a dot for each event.
import { axisBottom, extent, scalePoint, scaleUtc, select, zoom } from 'd3';

const events = JSON.parse(document.getElementById('events').textContent);
const [width, height, left] = [720, 420, 110];
const x = scaleUtc(
  extent(events, ({ day }) => new Date(day)),
  [left, width - 20],
);
const lanes = [...new Set(events.map(({ actor }) => actor))];
const y = scalePoint(lanes, [20, height - 50]);
const svg = select('#chart').append('svg').attr('width', width).attr('height', height);
const names = svg.append('g').selectAll('text').data(lanes).join('text').text(String);
names.attr('x', 4).attr('y', (name) => y(name) + 4);
const axis = svg.append('g').attr('transform', `translate(0,${height - 30})`);
const dots = svg.append('g').selectAll('circle').data(events).join('circle').attr('r', 4);
dots.attr('cy', ({ actor }) => y(actor));
dots.append('title').text(({ title }) => title);
const draw = (scale) => {
  axis.call(axisBottom(scale));
  dots.attr('cx', ({ day }) => scale(new Date(day)));
};
draw(x);
svg.call(zoom().on('zoom', ({ transform }) => draw(transform.rescaleX(x))));
