"""Read by gunicorn from the directory it is started in."""

# The messages live in the process, so there is one process; threads let it answer several requests at once.
workers = 1
worker_class = "gthread"
threads = 8
# Longer than the load balancer's idle timeout (60 s): whoever closes first must not be us, else it answers 502.
keepalive = 75
# Nobody manages this server from inside its container, and the socket would need a home directory to lie in.
control_socket_disable = True
