// How a relation is drawn: a line between the rims of two nodes, solid, dashed or dotted, arrows at its ends, a dot at the needed end.
// Lines that belong together lie beside each other; a relation of a thing to itself is a ring at its upper left.

export const EDGE_VERTEX = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute float a_width;
attribute float a_marks;
attribute float a_beside;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;
varying float v_along;
varying float v_across;
varying float v_length;
varying float v_width;
varying float v_marks;
varying float v_ring;
varying vec4 v_color;
varying vec4 v_id;
const float bias = 255.0 / 254.0;
void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * 0.5 * u_viewport;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * 0.5 * u_viewport;
  vec2 way = to - from;
  float whole = max(length(way), 0.001);
  way /= whole;
  vec2 radii = a_radii / u_sizeRatio + 3.0;
  v_length = max(whole - radii.x - radii.y, 0.0);
  float half_ = (a_marks > 63.5 ? a_width * 0.5 : max(a_width * 0.5, 5.0)) + 1.5;
  v_along = mix(-2.0, v_length + 2.0, a_corner.x);
  v_across = a_corner.y * half_;
  vec2 at = from + way * (radii.x + v_along) + vec2(-way.y, way.x) * (v_across + a_beside);
  v_ring = 0.0;
  if (a_from == a_to && a_width > 0.0) {
    v_ring = radii.x * 0.5 + 5.0;
    float reach = v_ring + 6.0;
    v_along = mix(-reach, reach, a_corner.x);
    v_across = a_corner.y * reach;
    at = from + vec2(-0.7071, 0.7071) * (radii.x + v_ring * 0.5) + vec2(-v_along, v_across);
  }
  gl_Position = vec4(at * 2.0 / u_viewport, 0.0, 1.0);
  v_width = a_width;
  v_marks = a_marks;
  v_color = a_color;
  v_id = a_id;
  v_id.a *= bias;
}
`;

export const EDGE_FRAGMENT = /* glsl */ `
precision highp float;
uniform float u_pixelRatio;
varying float v_along;
varying float v_across;
varying float v_length;
varying float v_width;
varying float v_marks;
varying float v_ring;
varying vec4 v_color;
varying vec4 v_id;

float has(float mark) { return step(1.0, mod(floor((v_marks + 0.5) / mark), 2.0)); }
float inside(float d, float aa) { return 1.0 - smoothstep(-aa, aa, d); }
float ringed(float aa) {
  float off = abs(length(vec2(v_along, v_across)) - v_ring);
  float turn = (atan(v_across, v_along) + 1.5708) * v_ring;
  float reach = 4.5 + v_width * 2.0;
  float head = step(0.0, turn) * step(turn, reach) * inside(off - (1.9 + v_width * 0.8) * turn / reach, aa);
  float line = inside(off - v_width * 0.5, aa) * mix(1.0, step(mod(turn, 9.0), 5.0), has(1.0));
  return max(line, head);
}

void main() {
  #ifdef PICKING_MODE
  if (v_ring > 0.0 ? abs(length(vec2(v_along, v_across)) - v_ring) > 6.0 : v_length <= 0.0) discard;
  gl_FragColor = v_id;
  #else
  float aa = 0.7 / u_pixelRatio;
  if (v_ring > 0.0) {
    gl_FragColor = vec4(v_color.rgb, 1.0) * ringed(aa);
    return;
  }
  if (v_marks > 63.5) {
    gl_FragColor = vec4(v_color.rgb, 1.0) * inside(abs(v_across) - v_width * 0.5, aa) * step(0.0, v_along) * step(v_along, v_length);
    return;
  }
  float roomy = step(22.0, v_length);
  float arrowTo = has(16.0) * roomy;
  float arrowFrom = has(32.0) * roomy;
  float reach = 4.5 + v_width * 2.0;
  float flare = 1.9 + v_width * 0.8;
  float begin = arrowFrom * reach * 0.7;
  float end = v_length - arrowTo * reach * 0.7;
  float across = abs(v_across);
  float line = inside(across - v_width * 0.5, aa) * step(begin, v_along) * step(v_along, end);
  line *= mix(1.0, step(mod(v_along, 9.0), 5.0), has(1.0));
  line *= mix(1.0, step(mod(v_along, 5.0), 2.0), has(2.0));
  float back = v_length - v_along;
  float headTo = arrowTo * step(0.0, back) * step(back, reach) * inside(across - flare * back / reach, aa);
  float headFrom = arrowFrom * step(0.0, v_along) * step(v_along, reach) * inside(across - flare * v_along / reach, aa);
  float radius = 1.9 + v_width * 0.8;
  float dotTo = has(8.0) * inside(length(vec2(back - radius - arrowTo * (reach + 0.5), v_across)) - radius, aa);
  float dotFrom = has(4.0) * inside(length(vec2(v_along - radius - arrowFrom * (reach + 0.5), v_across)) - radius, aa);
  float cover = max(max(max(line, headTo), max(headFrom, dotTo)), dotFrom);
  gl_FragColor = vec4(v_color.rgb, 1.0) * cover;
  #endif
}
`;
