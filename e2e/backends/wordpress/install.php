<?php
// `php install.php FOLDER`: makes the database, installs WordPress and adds an author.
[, $folder] = $argv;
(new mysqli('localhost', 'root', '', '', 0, getenv('SOCKET')))->query('CREATE DATABASE wordpress');
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('SITE'), PHP_URL_HOST);
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
// Nobody is to be written to.
add_filter('pre_wp_mail', '__return_true');
wp_install('A town', 'administrator', 'administrator@example.org', false, '', wp_generate_password());
wp_insert_user(['user_login' => 'author', 'user_pass' => wp_generate_password(), 'role' => 'author']);
