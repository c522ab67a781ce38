vcl 4.1;

# An HTTP cache in front of the public site (Debian: apt-get install varnish varnish-modules).
# The site is told of it by PURGE_URL=http://127.0.0.1:6081/ and purges by xkey what a publication
# touches, before the publication is answered. With several web processes on several machines make
# a director of them, and list their addresses below.

import xkey;

backend site {
  .host = "127.0.0.1";
  .port = "3000";
}

# The machines of the web processes.
acl purgers {
  "127.0.0.1";
  "::1";
}

sub vcl_recv {
  if (req.method == "PURGE") {
    if (client.ip !~ purgers) {
      return (synth(403, "Only the site itself purges"));
    }
    if (!req.http.xkey) {
      return (synth(400, "PURGE wants the header xkey"));
    }
    set req.http.purged = xkey.purge(req.http.xkey);
    return (synth(200, "Purged " + req.http.purged));
  }
  # The public site has no session: one answer is for everyone.
  unset req.http.cookie;
}

sub vcl_backend_response {
  # The site says by s-maxage how long an answer is good. What is past that is asked for, not served:
  # the site itself goes on with what it has while its database is away.
  set beresp.grace = 0s;
}

sub vcl_deliver {
  unset resp.http.xkey;
}
