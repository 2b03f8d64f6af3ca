-- Asks for the addresses of a file in random order. Each connection pauses between two requests,
-- so that about as many a second are asked for as was wanted.
local requests = {}
local pause

function init(arguments)
  for address in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("GET", address)
  end
  pause = tonumber(arguments[2])
  math.randomseed(tonumber(arguments[3]))
end

function delay()
  return math.random(0, 2 * pause)
end

function request()
  return requests[math.random(#requests)]
end

function done(summary, latency, _)
  local failed = summary.errors
  io.write(string.format(
    "measured %d %d %d %d %d %d\n",
    summary.requests,
    summary.duration,
    latency:percentile(50),
    latency:percentile(95),
    latency:percentile(99),
    failed.connect + failed.read + failed.write + failed.status + failed.timeout))
end
