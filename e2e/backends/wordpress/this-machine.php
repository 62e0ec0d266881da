<?php
// WordPress asks no address of its own machine, and few ports: the portal of the test is to be one like any other.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn(array $ports): array => [...$ports, (int) getenv('PORTAL_PORT')]);
