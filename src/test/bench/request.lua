-- Sends the bodies of a file, a line each, one after the other from a place of the thread's own: wrk ... -- FILE
local bodies = {}
local place = 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    bodies[#bodies + 1] = wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, line)
  end
  place = math.random(#bodies)
end

function request()
  place = place % #bodies + 1
  return bodies[place]
end
